/** Abbreviations, in lower case and without their full stop, after which a sentence goes on. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon sen sens rep reps gov gen sgt lt col capt cpl cmdr maj adm pvt st jr sr messrs ' +
    'supt insp det vs etc inc corp co ltd llc bros no nos fig vol pp ed est approx dept univ assn ' +
    'u.s u.n d.c a.m p.m e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ' +
    'ariz calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev ' +
    'okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);
