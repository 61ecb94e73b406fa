import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** Something in it is chosen. */
  readonly isActive?: boolean;
  readonly children: ComponentChildren;
};

/** A button that opens a panel under it; Escape, a click elsewhere or leaving it by keyboard closes it. */
export function Menu({ label, isActive = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target))
        details.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  return (
    <details
      ref={details}
      class={`menu${isActive ? ' menu-active' : ''}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.removeAttribute('open');
        event.currentTarget.querySelector('summary')?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
          currentTarget.removeAttribute('open');
      }}
    >
      <summary class="button">
        <span>{label}</span>
      </summary>
      <div class="menu-panel">{isOpen && children}</div>
    </details>
  );
}
