import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimCard } from '~/components/claim-card';
import { request } from '~/utils/messaging/request';
import type { ClaimBrief } from '~/utils/model/claim-brief';
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
  useEffect(() => {
    if (dialog.current) onReady(dialog.current);
  }, []);
  return (
    <div class="card-layer">
      {reply.ok ? (
        <ClaimCard
          brief={reply.value}
          dialog={dialog}
          onClose={onClose}
          onStep={onStep}
          onOpenPanel={() => void request('panel:open', { claimId: reply.value.claim.id })}
          onAnnotate={() => void request('claim:annotate', { claimId: reply.value.claim.id })}
          onReject={async ({ match }) => {
            const { packId, id } = match.statement;
            await request('claim:reject', { claimId: reply.value.claim.id, packId, statementId: id });
            onClose();
          }}
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
