import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../format-count';

type Props = {
  /** UTF-16 units. */
  readonly maxLength: number;
  readonly isBusy: boolean;
  readonly onCheck: (text: string) => void;
};

/** A box for text from a PDF, a mail or anywhere else. */
export function PasteForm({ maxLength, isBusy, onCheck }: Props) {
  const [text, setText] = useState('');
  const over = text.length - maxLength;
  return (
    <form
      class="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && over <= 0) onCheck(text);
      }}
    >
      <label class="field">
        <span class="label">{i18n.t('checkText.field')}</span>
        <textarea
          rows={10}
          value={text}
          dir="auto"
          aria-describedby="paste-problem"
          aria-invalid={over > 0}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id="paste-problem" class="problem" role="alert">
        {over > 0 && i18n.t('checkText.tooLong', [formatCount(maxLength), formatCount(over)])}
      </p>
      <p>
        <button
          type="submit"
          class="button button-primary"
          disabled={isBusy || text.trim() === '' || over > 0}
        >
          {i18n.t('checkText.check')}
        </button>
      </p>
    </form>
  );
}
