/**
 * Where pages are read without a click. `click`: nowhere. `sites`: on the named sites. `all`: wherever there is an
 * article.
 */
export type AccessMode = 'click' | 'sites' | 'all';

/** The mode in force, and the sites granted one by one, sorted. */
export type SiteAccess = { readonly mode: AccessMode; readonly sites: readonly string[] };
