import type { ComponentChildren } from 'preact';
import './table.css';

type Props = { readonly label: string; readonly children: ComponentChildren };

/** A table that may be wider than the window; the keyboard can scroll it too. */
export function ScrollTable({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class="table">{children}</table>
    </section>
  );
}
