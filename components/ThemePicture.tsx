import type { Theme } from '../lib/settings/looks';

export type ThemePictureProps = { theme: Theme };

/** A card in the colours of a theme, both halves for the system's: decoration of a choice. */
export function ThemePicture({ theme }: ThemePictureProps) {
  const halves = theme === 'system' ? (['light', 'dark'] as const) : [theme];
  return (
    <span class="theme-picture" aria-hidden="true">
      {halves.map((half) => (
        <span key={half} data-theme={half}>
          <span class="rodeo">
            <svg viewBox="0 0 120 72" aria-hidden="true" preserveAspectRatio="xMinYMin slice">
              <circle class="ring" cx="24" cy="26" r="11" />
              <path class="title" d="M46 22h48" />
              <path class="line" d="M46 31h34M14 50h92M14 58h70" />
            </svg>
          </span>
        </span>
      ))}
    </span>
  );
}
