import type { EvidenceKind } from '~/utils/model/evidence';
import { evidenceWord } from './words';

/** One simple line drawing a kind, 16 × 16. */
const ICON: Record<EvidenceKind, string> = {
  'primary-document': 'M4 2h6l3 3v9H4zM10 2v3h3M6 8h5M6 11h5',
  'official-record': 'M2 14h12M3 6h10L8 2zM4.500 7v5M8 7v5M11.500 7v5',
  'on-the-ground':
    'M8 14s5-4.500 5-8A5 5 0 0 0 3 6c0 3.500 5 8 5 8zM8 7.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z',
  'independent-reporting': 'M2 3h9v10H3a1 1 0 0 1-1-1zM11 6h3v6a1 1 0 0 1-1 1h-2M4 6h5M4 8.500h5M4 11h3',
  'court-or-un': 'M8 2v12M4 14h8M3 4h10M3 4 1.500 9h3zM13 4l-1.500 5h3z',
  data: 'M2 14h12M4 12V8M8 12V3M12 12V6',
  expert: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.500 14c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500',
  investigation: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM11 11l3.500 3.500',
  'fact-check': 'M2 8.500 5.500 12 10 4M9 12l5-8',
  'official-statement': 'M2 6v4h3l6 3V3L5 6zM13 6.500v3',
};

/** A kind of evidence as icon and word. */
export function EvidenceKindWord({ kind }: { readonly kind: EvidenceKind }) {
  return (
    <span class="evidence-kind">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICON[kind]} />
      </svg>
      {evidenceWord(kind)}
    </span>
  );
}
