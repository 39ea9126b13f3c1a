// Nothing: what Amends' content script is measured against.
