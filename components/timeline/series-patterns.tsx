/** How each series is filled: a pattern of its own, so that colour is never alone. Drawn once for each chart. */
export function SeriesPatterns() {
  return (
    <defs>
      <pattern id="series-context" class="series-context" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="series-ground" />
        <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
      </pattern>
      <pattern id="series-open" class="series-open" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" class="series-ground" />
        <circle cx="2.500" cy="2.500" r="1.200" />
      </pattern>
      <pattern id="series-false" class="series-false" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="series-ground" />
        <path d="M0 3h6M3 0v6" />
      </pattern>
    </defs>
  );
}
