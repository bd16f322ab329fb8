import { text } from '../lib/text';

/** How a site that is none of the extension's own is looked at. */
export interface Access {
  /** Host name. */
  site: string;
  looking: 'nowhere' | 'here' | 'everywhere';
  /** The detector runs on the page in front. */
  checked: boolean;
  /** The browser can be asked for the site: it is on https. */
  askable: boolean;
}

export type SiteAccessProps = {
  access: Access;
  onCheck: () => void;
  onLookHere: () => void;
  onLookEverywhere: () => void;
  onStop: () => void;
};

/** A page of any other site: look once, look always, look everywhere, and stop. */
export function SiteAccess({ access, onCheck, onLookHere, onLookEverywhere, onStop }: SiteAccessProps) {
  const { site, looking, checked, askable } = access;
  return (
    <div class="site-access">
      {looking === 'nowhere' && (
        <>
          {!checked && <p class="quiet">{text('notLooking', site)}</p>}
          <p class="row">
            {!checked && (
              <button type="button" class="button primary" onClick={onCheck}>
                {text('checkPage')}
              </button>
            )}
            {askable && (
              <button type="button" class="button" onClick={onLookHere}>
                {text('lookHere')}
              </button>
            )}
          </p>
        </>
      )}
      {looking === 'here' && (
        <p class="row quiet">
          {text('lookingHere')}
          <button type="button" class="text-button" onClick={onStop}>
            {text('stopLooking')}
          </button>
        </p>
      )}
      {askable && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={looking === 'everywhere'}
          onClick={looking === 'everywhere' ? onStop : onLookEverywhere}
        >
          <span class="track" aria-hidden="true" />
          {text('lookEverywhere')}
        </button>
      )}
    </div>
  );
}
