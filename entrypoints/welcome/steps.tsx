import { i18n } from '#i18n';

/** What to do and what happens, in three steps. */
export function Steps() {
  const steps = [
    { title: i18n.t('welcome.step1'), text: i18n.t('welcome.step1Text') },
    { title: i18n.t('welcome.step2'), text: i18n.t('welcome.step2Text') },
    { title: i18n.t('welcome.step3'), text: i18n.t('welcome.step3Text') },
  ];
  return (
    <ol class="steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
