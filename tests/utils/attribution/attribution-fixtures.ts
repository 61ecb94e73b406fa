import { readModel } from '~/scripts/cli/read-model';
import { extractAttributions } from '~/utils/attribution/extract-attributions';
import type { AttributionModel } from '~/utils/attribution/open-model';
import type { Attribution } from '~/utils/model/attribution';
import type { Span } from '~/utils/model/span';

let opened: AttributionModel | null = null;

/** The shipped model, opened once. */
export function shippedModel(): AttributionModel {
  opened ??= readModel();
  return opened;
}

/** An attribution with its spans put into words. */
export type InWords = {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly attribution: Attribution;
};

/** What is found in a text, in words. */
export function found(text: string): InWords[] {
  const words = (spans: readonly Span[]): string => spans.map(([a, b]) => text.slice(a, b)).join(' | ');
  return extractAttributions(text, { model: shippedModel() }).map((attribution) => ({
    source: words(attribution.source),
    cue: words(attribution.cue),
    content: words(attribution.content),
    speaker: attribution.speaker?.name ?? null,
    attribution,
  }));
}
