import type { ComponentChildren } from 'preact';

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

/** One subject of the settings, which an address can point to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
