import { MARGIN } from '../../utils/attribution/reading';
import { classWords } from '../../utils/attribution/syntax/class-words';
import { findHeads, nameRelations } from '../../utils/attribution/syntax/parse-text';
import type { SyntaxModel } from '../../utils/attribution/syntax/read-syntax';
import { makeSyntax, type Syntax } from '../../utils/attribution/syntax/syntax';
import type { Example } from './example';
import { FOLDS } from './folds';
import { alignSilver, type SilverArticle } from './silver-syntax';
import { trainClasses } from './train-classes';
import { trainParser } from './train-parser';

export type TrainedSyntax = {
  readonly model: SyntaxModel;
  /** For each example, the grammar of a model trained without it. */
  readonly heldOut: readonly Syntax[];
  readonly metrics: Record<string, number>;
};

/**
 * Trains tagger and parser on machine-made syntax; examples without any are only parsed. Every example gets its grammar
 * from models that have not seen it, so that later parts learn from the errors they will meet.
 */
export function trainSyntax(
  examples: readonly Example[],
  silver: ReadonlyMap<string, SilverArticle>,
  seed: number,
  log: (message: string) => void,
): TrainedSyntax {
  const given = examples.map((example) => {
    const row = silver.get(example.article.id);
    return row ? alignSilver(example.reading, row) : null;
  });
  const without = (fold: number) => examples.map((_, e) => e).filter((e) => e % FOLDS !== fold);
  const classesOf = (chosen: readonly number[]) =>
    trainClasses(
      chosen.flatMap((e) => {
        const example = examples[e];
        const syntax = given[e];
        return example && syntax ? [{ reading: example.reading, classes: syntax.classes }] : [];
      }),
      seed,
    );
  const classes = classesOf(without(-1));
  const foldClasses = Array.from({ length: FOLDS }, (_, fold) => classesOf(without(fold)));
  const heldClasses = examples.map(({ reading }, e) =>
    classWords(reading, foldClasses[e % FOLDS] ?? classes),
  );
  log('word classes trained');

  const parserOf = (chosen: readonly number[]) =>
    trainParser(
      chosen.flatMap((e) => {
        const example = examples[e];
        const syntax = given[e];
        const own = heldClasses[e];
        if (!example || !syntax || !own) return [];
        return [{ reading: example.reading, classes: own, heads: syntax.heads, relations: syntax.relations }];
      }),
      seed,
    );
  const parser = parserOf(without(-1));
  log('parser trained');
  const heldOut: Syntax[] = [];
  let words = 0;
  let heads = 0;
  let tags = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = parserOf(without(fold));
    examples.forEach(({ reading }, e) => {
      if (e % FOLDS !== fold) return;
      const column = heldClasses[e] ?? new Uint8Array();
      const found = findHeads(reading, column, own.heads);
      const syntax = makeSyntax(reading, column, found, nameRelations(reading, column, found, own.relations));
      heldOut[e] = syntax;
      given[e]?.heads.forEach((head, i) => {
        words++;
        if (found[i] === head) heads++;
        if (column[i + MARGIN] === given[e]?.classes[i]) tags++;
      });
    });
  }
  log(`held out: classes ${(tags / words).toFixed(4)}, heads ${(heads / words).toFixed(4)} of all tokens`);
  return {
    model: { classes, heads: parser.heads, relations: parser.relations },
    heldOut,
    metrics: { classAgreement: tags / words, headAgreement: heads / words },
  };
}
