import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimCard } from '~/components/claim-card';
import { requestSurely } from '~/utils/messaging/request';
import type { ClaimBrief, Comparison } from '~/utils/model/claim-brief';
import type { Result } from '~/utils/model/result';

type Props = {
  readonly reply: Result<ClaimBrief>;
  readonly onClose: () => void;
  readonly onStep: (step: -1 | 1) => void;
  /** Called once with the dialog's element, when it can be measured and focused. */
  readonly onReady: (card: HTMLElement) => void;
};

/** The card with its requests wired. */
export function CardContent({ reply, onClose, onStep, onReady }: Props) {
  const dialog = useRef<HTMLElement>(null);
  const [brief, setBrief] = useState(reply.ok ? reply.value : null);
  const [rejected, setRejected] = useState<Comparison | null>(null);
  const judge = async (claimId: string, comparison: Comparison, isRejected: boolean) => {
    const { packId, id: statementId } = comparison.match.statement;
    await requestSurely('claim:judge', { claimId, packId, statementId, rejected: isRejected });
    const next = await requestSurely('claim:brief', { claimId });
    if (next.ok) setBrief(next.value);
    setRejected(isRejected ? comparison : null);
    // The button that had the focus is gone.
    dialog.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (dialog.current) onReady(dialog.current);
  }, []);
  return (
    <div class="card-layer">
      {brief ? (
        <ClaimCard
          brief={brief}
          dialog={dialog}
          onClose={onClose}
          onStep={onStep}
          onOpenPanel={() => void requestSurely('panel:open', { claimId: brief.claim.id })}
          onAnnotate={() => void requestSurely('claim:annotate', { claimId: brief.claim.id })}
          onReject={(comparison) => void judge(brief.claim.id, comparison, true)}
          onUndo={rejected && (() => void judge(brief.claim.id, rejected, false))}
        />
      ) : (
        <section class="card surface" role="dialog" aria-label={i18n.t('extName')} tabIndex={-1} ref={dialog}>
          <p class="card-body">{i18n.t('card.failed')}</p>
          <div class="card-foot">
            <button type="button" class="button" onClick={onClose}>
              {i18n.t('card.close')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
