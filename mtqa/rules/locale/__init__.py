"""Numbers, dates, times, scores, signs and capitals set as another language sets them."""
