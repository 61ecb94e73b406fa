import type { Span } from '~/utils/model/span';

/** Words one text has and the other has not, as spans into `text`, in order. */
type Props = { readonly text: string; readonly only: readonly Span[]; readonly side: 'page' | 'record' };

/** A text with the words marked that the other side does not have. */
export function DiffText({ text, only, side }: Props) {
  const parts = only.flatMap(([start, end], i) => {
    const before = only[i - 1]?.[1] ?? 0;
    return [
      text.slice(before, start),
      <mark key={start} class={`only-${side}`}>
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <span dir="auto">
      {parts}
      {text.slice(only.at(-1)?.[1] ?? 0)}
    </span>
  );
}
