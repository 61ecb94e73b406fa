type Props = {
  /** What the sites have in common, for assistive technology. */
  readonly label: string;
  readonly sites: readonly string[];
  /** The word on each button, and its name that tells the site. */
  readonly action: string;
  readonly actionName: (site: string) => string;
  readonly onAct: (site: string) => void;
};

/** Sites, each with the one thing that can be done about it. */
export function SiteRows({ label, sites, action, actionName, onAct }: Props) {
  return (
    <ul class="rows" aria-label={label}>
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button type="button" class="button" aria-label={actionName(site)} onClick={() => onAct(site)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
