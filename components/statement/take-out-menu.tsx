import { i18n } from '#i18n';
import { Menu } from '../menu';

/** Ways in which a statement leaves the library. */
export type TakeOut = 'markdown' | 'html' | 'claim-review' | 'csl' | 'ris';

type Props = {
  /** Without evidence there is nothing to cite. */
  readonly hasEvidence: boolean;
  /** Without a published assessment there is nothing for search engines. */
  readonly isPublished: boolean;
  readonly onTake: (way: TakeOut) => void;
};

/** A statement as text for another page, and its evidence for a citation manager. */
export function TakeOutMenu({ hasEvidence, isPublished, onTake }: Props) {
  const ways: readonly (readonly [TakeOut, string])[] = [
    ['markdown', i18n.t('statementPage.markdown')],
    ['html', i18n.t('statementPage.html')],
    ...(isPublished ? ([['claim-review', i18n.t('exporting.oneReview')]] as const) : []),
    ...(hasEvidence
      ? ([
          ['csl', i18n.t('statementPage.csl')],
          ['ris', i18n.t('statementPage.ris')],
        ] as const)
      : []),
  ];
  return (
    <Menu label={i18n.t('statementPage.takeOut')}>
      {ways.map(([way, words]) => (
        <button key={way} type="button" class="button button-plain menu-item" onClick={() => onTake(way)}>
          {words}
        </button>
      ))}
    </Menu>
  );
}
