import type { Selector } from './selector';
import type { StatementRef } from './statement';

/** A checker's note anchored in a page; `statement` null is a free note. */
export type Annotation = {
  readonly id: string;
  readonly statement: StatementRef | null;
  readonly body: string;
  readonly tags: readonly string[];
  readonly target: {
    readonly url: string;
    readonly title: string;
    readonly outlet: string | null;
    /** Who wrote the page; absent where nobody is named. */
    readonly author?: string;
    readonly publishedOn: string | null;
    readonly lang: string | null;
    readonly selectors: readonly Selector[];
    /** The paragraph as it stood, to notice later edits. */
    readonly paragraph: string;
  };
  readonly author: string;
  /** ISO times. */
  readonly createdAt: string;
  readonly modifiedAt: string;
};
