import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Statement } from '~/utils/model/statement';
import { EVERYTHING } from '~/utils/model/statement-query';
import { isContactAddress, isWebAddress } from '~/utils/text/web-address';
import { formatDate } from '../format-date';
import { languageName } from '../language-name';
import { routeHash } from '../library-route';
import { relationKindWord } from '../relation-word';
import { writeQuery } from '../statements/query-params';
import type { StatementPage } from './statement-page';

/** Where a record is from, in which wording, where it appears and what it is linked with. */
export function StatementFacts({ page }: { readonly page: StatementPage }) {
  const { record, manifest, appearances, related } = page;
  const { statement } = record;
  return (
    <aside class="statement-facts" aria-label={i18n.t('statementPage.facts')}>
      <dl>
        <Fact name={i18n.t('statementPage.origin')}>
          {manifest ? <bdi>{manifest.name}</bdi> : i18n.t('statementPage.own')}
        </Fact>
        {manifest && (
          <>
            <Fact name={i18n.t('statementPage.publisher')}>
              {manifest.publisher.url && isWebAddress(manifest.publisher.url) ? (
                <a href={manifest.publisher.url} target="_blank" rel="noreferrer">
                  {manifest.publisher.name}
                </a>
              ) : (
                <bdi>{manifest.publisher.name}</bdi>
              )}
            </Fact>
            <Fact name={i18n.t('statementPage.released')}>
              {i18n.t('packs.release', [manifest.release, formatDate(manifest.releasedOn)])}
            </Fact>
            <Fact name={i18n.t('statementPage.licence')}>{manifest.licence}</Fact>
            {isContactAddress(manifest.corrections) && (
              <Fact name={i18n.t('statementPage.corrections')}>
                <a href={manifest.corrections} target="_blank" rel="noreferrer">
                  {i18n.t('assessment.object')}
                </a>
              </Fact>
            )}
          </>
        )}
        <Fact name={i18n.t('statementPage.wording')}>{wordingWord(statement.wording)}</Fact>
        <Fact name={i18n.t('statementPage.lang')}>
          {[statement.lang, statement.originalLang]
            .flatMap((lang) => lang ?? [])
            .map((lang) => languageName(lang))
            .join(' ← ')}
        </Fact>
        {statement.tags.length > 0 && (
          <Fact name={i18n.t('statementPage.tags')}>
            <ul class="tag-links">
              {statement.tags.map((tag) => (
                <li key={tag}>
                  <a
                    href={routeHash({
                      view: 'statements',
                      query: writeQuery({ ...EVERYTHING, tags: [tag] }),
                    })}
                  >
                    <bdi>{tag}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {statement.variants.length > 0 && (
          <Fact name={i18n.t('statementPage.variants')}>
            <ul class="spaced">
              {statement.variants.map((variant) => (
                <li key={variant} dir="auto" lang={statement.lang}>
                  {variant}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={i18n.t('statementPage.appearances')}>
          {appearances.length === 0 ? (
            <span class="soft">{i18n.t('statementPage.noAppearances')}</span>
          ) : (
            <ul class="spaced">
              {appearances.map(({ id, target }) => (
                <li key={id}>
                  {isWebAddress(target.url) ? (
                    <a href={target.url} target="_blank" rel="noreferrer" dir="auto">
                      {target.title || target.url}
                    </a>
                  ) : (
                    <span dir="auto">{target.title || target.url}</span>
                  )}
                  <span class="soft">
                    {[target.outlet, target.publishedOn && formatDate(target.publishedOn)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={i18n.t('statementPage.relations')}>
          {related.length === 0 ? (
            <span class="soft">{i18n.t('statementPage.noRelations')}</span>
          ) : (
            <ul class="spaced">
              {related.map(({ kind, isReverse, author, ref, text, lang }) => (
                <li key={`${kind} ${isReverse} ${ref.packId} ${ref.id}`}>
                  {relationKindWord(kind, isReverse)}{' '}
                  <a href={routeHash({ view: 'statement', ref })} lang={lang} dir="auto">
                    {text}
                  </a>{' '}
                  <span class="soft">{i18n.t('deskRelation.linkedBy', [author])}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt class="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordingWord(wording: Statement['wording']): string {
  if (wording === 'verbatim') return i18n.t('statementPage.verbatim');
  return wording === 'translated' ? i18n.t('statementPage.translated') : i18n.t('statementPage.reported');
}
