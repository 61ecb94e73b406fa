import { controlId } from './problems';

/** Puts the focus on a field's control once the form shows what was changed; nothing happens where it has none. */
export function focusFieldSoon(field: string): void {
  requestAnimationFrame(() => document.getElementById(controlId(field))?.focus());
}
