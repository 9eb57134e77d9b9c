"""Past conferences as data: what was asked, decided and done, each fact with its source; plans are drawn from them."""
