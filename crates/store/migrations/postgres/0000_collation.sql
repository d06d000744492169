-- Names in the order in which a Dutch reader looks for them. The embedded engine has a collation of the same name.
create collation nl_names (provider = icu, locale = 'nl');
