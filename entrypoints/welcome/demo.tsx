import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OriginRecord } from '~/components/hooks/use-records';
import { DemoArticle } from './demo-article';
import { demoBrief } from './demo-brief';
import { DemoCard } from './demo-card';
import { DEMO } from './demo-data';

type Props = {
  /** By statement id; empty until the pack that comes with the extension is installed. */
  readonly records: ReadonlyMap<string, OriginRecord>;
};

/** A piece of the sample article with its marks, and the card of the one that was chosen. */
export function Demo({ records }: Props) {
  const [chosen, choose] = useState(0);
  const sentence = DEMO[chosen];
  const stored = sentence?.match ? records.get(sentence.match.statementId) : undefined;
  const isComplete = sentence?.match === null || stored !== undefined;
  return (
    <figure class="demo">
      <figcaption class="soft">{i18n.t('welcome.demo')}</figcaption>
      <DemoArticle sentences={DEMO} chosen={chosen} onChoose={choose} />
      {sentence && isComplete ? (
        <DemoCard brief={demoBrief(sentence, stored?.record ?? null, stored?.origin ?? null)} />
      ) : (
        <p class="soft">{i18n.t('welcome.demoWaiting')}</p>
      )}
    </figure>
  );
}
