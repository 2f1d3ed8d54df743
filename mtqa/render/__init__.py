"""A report in the forms that people and programs read it in; one module a form."""
