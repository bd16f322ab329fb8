import { storedGroup } from './stored-group';

export const themes = ['system', 'light', 'dark'] as const;
export const places = ['floating', 'side', 'page'] as const;

export type Theme = (typeof themes)[number];
/** In the corner over the page, along the window's edge, or within the page below its title. */
export type Place = (typeof places)[number];

/** How what the extension shows looks. */
export interface Looks {
  theme: Theme;
  place: Place;
  /**
   * How often the panel's size was chosen in the settings: open panels take a size chosen there, and not each other's.
   */
  sizeChosen: number;
}

const defaults: Looks = { theme: 'system', place: 'floating', sizeChosen: 0 };

export const looks = storedGroup(defaults, ({ theme, place, sizeChosen }) => ({
  theme: themes.find((one) => one === theme) ?? defaults.theme,
  place: places.find((one) => one === place) ?? defaults.place,
  sizeChosen: Number.isSafeInteger(sizeChosen) ? Number(sizeChosen) : defaults.sizeChosen,
}));
