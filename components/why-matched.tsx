import { i18n } from '#i18n';
import type { MatchSignals, Translation } from '~/utils/model/match';
import { languageName } from './language-name';
import { conflictWord, relationWord } from './words';

/** Words enough to show; the texts beside each other tell the rest. */
const MAX_WORDS = 8;

/** What the comparison saw, in words: never a figure. Conflicts come first, since they keep a verdict back. */
export function WhyMatched({ signals }: { readonly signals: MatchSignals }) {
  const { conflicts, speaker, sharedWords, sharedNumbers, relation, translation } = signals;
  return (
    <>
      {conflicts.length > 0 && (
        <ul class="conflicts">
          {conflicts.map(({ kind, claim, statement }) => (
            <li key={`${kind} ${claim} ${statement}`}>
              {conflictWord(kind)}
              {(claim || statement) && (
                <span class="conflict-sides">
                  {i18n.t('conflict.sides', [claim || '–', statement || '–'])}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{i18n.t('whyMatched.title')}</summary>
        <ul class="why">
          <li>{speakerSentence(speaker)}</li>
          <li>{relationWord(relation)}</li>
          {translation && <li>{translationSentence(translation)}</li>}
          {sharedWords.length > 0 && (
            <li>{i18n.t('whyMatched.words', [sharedWords.slice(0, MAX_WORDS).join(', ')])}</li>
          )}
          {sharedNumbers.length > 0 && <li>{i18n.t('whyMatched.numbers', [sharedNumbers.join(', ')])}</li>}
        </ul>
      </details>
    </>
  );
}

function speakerSentence(speaker: MatchSignals['speaker']): string {
  if (speaker === 'same') return i18n.t('whyMatched.sameSpeaker');
  return speaker === 'other' ? i18n.t('whyMatched.otherSpeaker') : i18n.t('whyMatched.unknownSpeaker');
}

function translationSentence({ by, from }: Translation): string {
  if (from === null) return i18n.t('whyMatched.recordTranslates');
  const language = languageName(from);
  if (by === 'page') return i18n.t('whyMatched.pageTranslatesFrom', [language]);
  return by === 'both'
    ? i18n.t('whyMatched.bothTranslateFrom', [language])
    : i18n.t('whyMatched.recordTranslatesFrom', [language]);
}
