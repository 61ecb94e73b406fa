import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly text: string; readonly children?: ComponentChildren };

/** Why nothing is shown here, and what to do about it. */
export function Notice({ title, text, children }: Props) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
