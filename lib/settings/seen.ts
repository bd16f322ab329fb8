import { storedGroup } from './stored-group';

/** Whether the pages with models that are opened are remembered: only where the person asked for it. */
export const seenWish = storedGroup({ seen: false }, ({ seen }) => ({ seen: seen === true }));
