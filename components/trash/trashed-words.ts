import { i18n } from '#i18n';
import type { Annotation } from '~/utils/model/annotation';
import type { Assessment } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import type { Speaker } from '~/utils/model/speaker';
import type { Statement } from '~/utils/model/statement';

/** What may lie in the trash, by table. */
export type TrashedThing =
  | { readonly table: 'statements'; readonly value: Statement }
  | { readonly table: 'speakers'; readonly value: Speaker }
  | { readonly table: 'evidence'; readonly value: Evidence }
  | { readonly table: 'assessments'; readonly value: Assessment }
  | { readonly table: 'annotations'; readonly value: Annotation };

/** What sort of thing it is, and the words it is recognised by. */
export function trashedWords(thing: TrashedThing): { readonly sort: string; readonly words: string } {
  switch (thing.table) {
    case 'statements':
      return { sort: i18n.t('trash.statement'), words: thing.value.text };
    case 'speakers':
      return { sort: i18n.t('trash.speaker'), words: thing.value.name };
    case 'evidence':
      return { sort: i18n.t('trash.evidence'), words: thing.value.title };
    case 'assessments':
      return { sort: i18n.t('trash.assessment'), words: thing.value.rationale };
    case 'annotations':
      return { sort: i18n.t('trash.note'), words: thing.value.body || thing.value.target.title };
  }
}
