import type { Assessment, Verdict } from './assessment';
import type { Evidence } from './evidence';
import type { Speaker } from './speaker';
import type { Statement } from './statement';

/** One step of a publisher's own scale and where it lies on ours. */
export type RatingLabel = { readonly label: string; readonly verdict: Verdict };

/** Who answers for a pack, and on what terms. */
export type PackManifest = {
  readonly format: 'on-record-pack';
  readonly formatVersion: 1;
  /** Reverse-domain or slug, stable over releases: `[a-z0-9][a-z0-9.-]*`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Rises with each release: "2026.11.0"; compared part by part as numbers. */
  readonly release: string;
  /** ISO date. */
  readonly releasedOn: string;
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** SPDX expression. */
  readonly licence: string;
  /** BCP 47. */
  readonly lang: string;
  readonly ratingScale: readonly RatingLabel[];
  /** Where to object: an http(s) or mailto address. */
  readonly corrections: string;
};

/** A pack as a file: tables that point to each other by id. */
export type Pack = {
  readonly manifest: PackManifest;
  readonly speakers: readonly Speaker[];
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Statement[];
  readonly assessments: readonly Assessment[];
};

/** What a publisher types of a manifest, as typed; the rest follows from the day and the scale. */
export type ManifestDraft = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly release: string;
  readonly publisher: string;
  readonly publisherUrl: string;
  readonly licence: string;
  readonly lang: string;
  readonly corrections: string;
};
