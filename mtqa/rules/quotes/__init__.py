"""Quotation marks and what touches them."""
