import * as v from 'valibot';
import { readDeskForm } from '~/utils/desk/desk-form';
import { seedForm } from '~/utils/desk/seed-form';
import { passageSchema } from '~/utils/messaging/passage-schema';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import type { Attribution } from '~/utils/model/attribution';
import type { Claim } from '~/utils/model/claim';
import type { PageReport } from '~/utils/model/page-report';
import type { PagePassage } from '~/utils/model/passage';
import { readAuthor } from '~/utils/settings/author';
import { readReport, writeEditing } from '~/utils/settings/tab-state';
import { listDrafts, saveDraft } from '~/utils/store/drafts';
import { today } from '~/utils/text/today';
import { attributionsOf } from './analyse-page';
import { injectReader } from './inject-reader';
import { theStore } from './the-store';

const FORM = 'statement';

/**
 * Begins the desk's form on a claim of a tab's page, or on what is selected there, and shows it in that tab's panel.
 * The form is a draft from its first moment, so that nothing depends on this worker or the panel living on.
 *
 * @param fallback what is chosen as far as the browser tells, for where the page cannot be asked
 * @throws {RequestError} `nothing-chosen`
 */
export async function annotate(
  tabId: number,
  claimId: string | null,
  fallback: PagePassage | null = null,
): Promise<void> {
  const report = await readReport(tabId);
  const claim = report?.claims.find(({ id }) => id === claimId) ?? null;
  const passage =
    (await askPage(tabId, claimId)) ?? fallback ?? (report && claim ? passageOfReport(report, claim) : null);
  if (!passage) throw new RequestError('nothing-chosen', 'Nothing is chosen in the page.');
  const attribution = claim ? claim.attribution : await attributionOf(passage, report);
  const form = seedForm({ passage, attribution }, await readAuthor(), today());
  const begun = await begunBefore(passage);
  const id = begun ?? crypto.randomUUID();
  if (!begun) await saveDraft(theStore(), { id, form: FORM, rowId: null, content: form });
  await writeEditing(tabId, id);
}

async function askPage(tabId: number, claimId: string | null): Promise<PagePassage | null> {
  const ask = () => requestTab(tabId, 'passage:describe', { claimId });
  const first = await ask();
  const reply = first.ok || first.error.code !== 'no-reply' ? first : await injectAndAsk(tabId, ask);
  if (!reply.ok) return null;
  const read = v.safeParse(passageSchema, reply.value);
  return read.success ? read.output : null;
}

async function injectAndAsk<T>(tabId: number, ask: () => Promise<T>): Promise<T> {
  // Where no extension may go, asking again says so.
  await injectReader(tabId).catch(() => {});
  return ask();
}

/** A draft that was begun on the same words of the same page: nobody means to write it twice. */
async function begunBefore({ page, selectors }: PagePassage): Promise<string | null> {
  const drafts = await listDrafts(theStore(), FORM);
  const same = drafts.find(({ rowId, content }) => {
    const appearance = rowId === null ? readDeskForm(content)?.appearance : null;
    return appearance?.url === page.url && JSON.stringify(appearance.selectors) === JSON.stringify(selectors);
  });
  return same?.id ?? null;
}

/** Whose words a selection is: by the page's report where it covers them, or else by reading its paragraph. */
async function attributionOf(passage: PagePassage, report: PageReport | null): Promise<Attribution | null> {
  const places = passage.selectors.flatMap((selector) =>
    selector.type === 'TextPositionSelector' ? [selector] : [],
  );
  const known = report?.page.url === passage.page.url ? report.claims : [];
  const claim = known.find(({ spans }) =>
    spans.some(([from, to]) => places.some(({ start, end }) => start < to && end > from)),
  );
  if (claim) return claim.attribution;
  const { page, paragraph, text } = passage;
  const blocks = [{ kind: 'paragraph' as const, span: [0, paragraph.length] as const }];
  if (paragraph === '') return null;
  const found = await attributionsOf({ ...page, text: paragraph, blocks });
  const at = paragraph.indexOf(text);
  return (
    found.find(({ content }) =>
      content.some(([from, to]) => from < at + text.length && to > at && at >= 0),
    ) ?? null
  );
}

/** A claim of a page that is gone: its words are known, its place only by its sentence. */
function passageOfReport({ page }: PageReport, { text, sentence }: Claim): PagePassage {
  const at = sentence.indexOf(text);
  return {
    page,
    text,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: at < 0 ? '' : sentence.slice(0, at),
        suffix: at < 0 ? '' : sentence.slice(at + text.length),
      },
    ],
    paragraph: sentence,
  };
}
