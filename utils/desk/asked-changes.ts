/** What a reviewer asks an author for. */
export type AskedChanges = { readonly author: string; readonly comment: string };
