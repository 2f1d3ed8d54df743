"""Sound French sentences, damaged in the ways machine translation damages them.

Each kind of damage is a function that changes a `Draft` in one place and labels the words it
touched; `catalogue.KINDS` lists them with their weights. `Damager.pair` gives a sentence as sound
copy and damaged, as text with word spans and labels. Everything depends on the given random
generator alone.
"""
