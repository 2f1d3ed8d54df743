"""What an evaluation comes to, as text, JSON and HTML."""
