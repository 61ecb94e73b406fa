import type { PageMetadata } from '../model/page-text';
import { collapseSpaces } from '../text/collapse-spaces';
import { canonicalUrl } from './canonical-url';
import { isoDate } from './iso-date';
import { hasType, isLinkedObject, type LinkedObject, linkedObjects, listOf } from './json-ld';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const NOTHING: LinkedObject = {};
/** What a page says of itself is shown to people: longer is no title and no name. */
const MAX_LENGTH = 300;
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
];

/**
 * What a page says about itself. Each field is taken from the first place that gives one:
 * - title: JSON-LD `headline`, `og:title`, `twitter:title`, microdata `headline`, `<title>`;
 * - url: `<link rel=canonical>`, `og:url`, JSON-LD `mainEntityOfPage` or `url`, each only if plausible
 *   (see `canonicalUrl`), else the document's address;
 * - outlet: JSON-LD `publisher`, `og:site_name`, `application-name`, microdata `publisher`;
 * - author: JSON-LD `author` (all, joined by ", "), `author`, `article:author`, microdata and `rel=author`;
 * - date: JSON-LD `datePublished`, the usual meta names, microdata, the first `<time datetime>` of an article;
 * - lang: `<html lang>`, JSON-LD `inLanguage`, `og:locale`, `content-language`.
 * `address` is where the document was found. Everything is text from outside: bounded in length and never used as markup.
 */
export function pageMetadata(page: Document, address = page.location?.href ?? page.URL): PageMetadata {
  const linked = linkedObjects(page).find((object) => hasType(object, ARTICLE_TYPE)) ?? NOTHING;
  const meta = metaReader(page);
  const property = propertyReader(page);
  return {
    url: canonicalUrl(address, [
      page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
      meta('og:url'),
      ...addressesOf(linked.mainEntityOfPage),
      ...addressesOf(linked.url),
    ]),
    title:
      first([
        ...namesOf(linked.headline),
        meta('og:title'),
        meta('twitter:title'),
        ...property('headline'),
        page.title,
      ]) ?? '',
    outlet: first([
      ...namesOf(linked.publisher),
      meta('og:site_name'),
      meta('application-name'),
      ...property('publisher'),
    ]),
    author: first([
      namesOf(linked.author).join(', '),
      ...[meta('author'), meta('article:author'), ...property('author'), relAuthor(page)].filter(isNoAddress),
    ]),
    date: firstDate([
      ...namesOf(linked.datePublished),
      ...DATE_NAMES.map(meta),
      ...property('datePublished'),
      page.querySelector('article time[datetime]')?.getAttribute('datetime') ?? null,
    ]),
    lang: firstLanguage([
      page.documentElement.lang,
      ...namesOf(linked.inLanguage),
      meta('og:locale'),
      page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
    ]),
  };
}

/** Reads `<meta>` by name or property, which pages confuse; the first non-empty one counts. */
function metaReader(page: Document): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names = [
      element.getAttribute('property'),
      element.getAttribute('name'),
      element.getAttribute('itemprop'),
    ];
    for (const name of names.flatMap((value) => value?.toLowerCase().split(/\s+/) ?? [])) {
      if (content && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

/** Reads microdata: the values of a property, in the order of the page, which is searched once for all of them. */
function propertyReader(page: Document): (name: string) => readonly (string | null)[] {
  const holders = [...page.querySelectorAll('[itemprop]')];
  return (name) => holders.filter((holder) => holder.matches(`[itemprop~="${name}"]`)).map(propertyValue);
}

/** The value of a microdata property: its machine form where it has one; an item's value is its name. */
function propertyValue(element: Element): string | null {
  const name = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~="name"]') : element;
  return name?.getAttribute('content') ?? name?.getAttribute('datetime') ?? name?.textContent ?? null;
}

function relAuthor(page: Document): string | null {
  return page.querySelector('a[rel~="author"]')?.textContent ?? null;
}

/** The texts of a linked value: itself, or the names of its objects. */
function namesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item.trim()];
    return isLinkedObject(item) ? namesOf(item.name) : [];
  });
}

function addressesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    return isLinkedObject(item) ? addressesOf(item['@id'] ?? item.url) : [];
  });
}

function first(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const text = candidate && collapseSpaces(candidate);
    if (text && text.length <= MAX_LENGTH) return text;
  }
  return null;
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate === null ? null : isoDate(candidate);
    if (date) return date;
  }
  return null;
}

function firstLanguage(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    try {
      const tag = candidate ? Intl.getCanonicalLocales(candidate.trim().replaceAll('_', '-'))[0] : undefined;
      if (tag) return tag;
    } catch {
      // Not a language tag; the next candidate may be one.
    }
  }
  return null;
}

/** Facebook wants `article:author` to be a profile's address. */
function isNoAddress(value: string | null): boolean {
  return value !== null && !/^https?:\/\//i.test(value);
}
