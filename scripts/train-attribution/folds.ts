/** Parts of the corpus, each judged by models that have not seen it. */
export const FOLDS = 4;
