import type { Annotation } from '../../model/annotation';

type Json = Readonly<Record<string, unknown>>;

/** `userid` as Hypothesis writes it ("acct:name@hypothes.is"); its importer lets the user choose by it. */
export type HypothesisOptions = {
  readonly userid: string;
  readonly exportedAt: string;
  readonly version: string;
};

/** "2024-12-09T07:17:52+00:00", the form of the service's own files. */
const time = (iso: string): string => new Date(iso).toISOString().replace(/\.\d+Z$/, '+00:00');

function annotationOf(
  { id, body, tags, target, author, createdAt, modifiedAt }: Annotation,
  userid: string,
): Json {
  // Their offsets point into the text of the whole document, ours into the article: only the quotation is common.
  const selector = target.selectors.filter(({ type }) => type === 'TextQuoteSelector');
  return {
    id,
    created: time(createdAt),
    updated: time(modifiedAt),
    user: userid,
    user_info: { display_name: author },
    uri: target.url,
    text: body,
    tags,
    group: '__world__',
    permissions: { read: [userid], update: [userid], delete: [userid], admin: [userid] },
    // An empty list would make a note on the page one that has lost its place, and a title of nothing is none.
    target: [{ source: target.url, ...(selector.length > 0 && { selector }) }],
    document: target.title === '' ? {} : { title: [target.title] },
    links: {},
    hidden: false,
    flagged: false,
  };
}

/** A file that Hypothesis' client imports (the form of its own JSON export). */
export function writeHypothesis(annotations: readonly Annotation[], options: HypothesisOptions): Json {
  return {
    export_date: new Date(options.exportedAt).toISOString(),
    export_userid: options.userid,
    client_version: options.version,
    annotations: annotations.map((annotation) => annotationOf(annotation, options.userid)),
  };
}
