/** A value of JSON, whatever it holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
