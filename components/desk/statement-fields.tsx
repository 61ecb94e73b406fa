import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { LIMITS } from '~/utils/desk/check-form';
import type { DeskForm } from '~/utils/desk/desk-form';
import { AreaField } from './area-field';
import { type Change, fieldsOf } from './change';
import { SelectField } from './select-field';
import { TextField } from './text-field';

type Props = {
  readonly form: DeskForm;
  readonly onChange: Change<DeskForm>;
  /** What stands between the words and when they were said: similar statements, the speaker. */
  readonly children: ComponentChildren;
};

/** What was said, when and where. */
export function StatementFields({ form, onChange, children }: Props) {
  const set = fieldsOf(form, onChange);
  const isFromPage = form.appearance !== null && form.statementId === null;
  return (
    <section class="desk-section" aria-labelledby="desk-statement">
      <h2 id="desk-statement">{i18n.t('desk.statement')}</h2>
      <AreaField
        field="text"
        label={i18n.t('desk.words')}
        value={form.text}
        rows={3}
        max={LIMITS.text}
        isQuote
        onInput={set('text')}
      />
      <SelectField
        field="wording"
        label={i18n.t('desk.wording')}
        value={form.wording}
        options={[
          ['verbatim', i18n.t('desk.verbatim')],
          ['translated', i18n.t('desk.translated')],
          ['reported', i18n.t('desk.reported')],
        ]}
        onChange={set('wording')}
      />
      {form.wording === 'translated' && (
        <TextField
          field="originalLang"
          label={i18n.t('desk.originalLang')}
          isOptional
          hint={i18n.t('desk.langHint')}
          value={form.originalLang}
          onInput={set('originalLang')}
        />
      )}
      {children}
      <div class="desk-pair">
        <TextField
          field="saidOn"
          label={i18n.t('desk.saidOn')}
          isOptional
          hint={isFromPage && form.saidOn !== '' ? i18n.t('desk.saidOnFromPage') : i18n.t('desk.dateHint')}
          value={form.saidOn}
          onInput={set('saidOn')}
        />
        <TextField
          field="place"
          label={i18n.t('desk.place')}
          isOptional
          hint={i18n.t('desk.placeHint')}
          value={form.place}
          onInput={set('place')}
        />
      </div>
      <details class="desk-more">
        <summary>{i18n.t('desk.more')}</summary>
        <TextField
          field="title"
          label={i18n.t('desk.subject')}
          isOptional
          hint={i18n.t('desk.subjectHint')}
          value={form.title}
          onInput={set('title')}
        />
        <div class="desk-pair">
          <TextField
            field="tags"
            label={i18n.t('desk.tags')}
            isOptional
            hint={i18n.t('desk.tagsHint')}
            value={form.tags}
            onInput={set('tags')}
          />
          <TextField
            field="lang"
            label={i18n.t('desk.lang')}
            hint={i18n.t('desk.langHint')}
            value={form.lang}
            onInput={set('lang')}
          />
        </div>
        <AreaField
          field="variants"
          label={i18n.t('desk.variants')}
          isOptional
          hint={i18n.t('desk.variantsHint')}
          value={form.variants}
          onInput={set('variants')}
        />
        <AreaField
          field="note"
          label={i18n.t('desk.note')}
          isOptional
          hint={i18n.t('desk.noteHint')}
          value={form.note}
          max={LIMITS.note}
          onInput={set('note')}
        />
      </details>
    </section>
  );
}
