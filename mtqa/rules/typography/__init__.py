"""House styles: matters of taste, silent unless a profile asks for them."""
