/** Who a message comes from. */
export interface Sender {
  tab?: number;
  frame?: number;
  /** The address of the page that asks. */
  url?: string;
  /** It is in a private window. */
  incognito?: boolean;
}

/** A sender as the browser tells of it. */
export interface SenderInfo {
  id?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
}

/** What the background needs to know of it. */
export const senderOf = ({ tab, frameId, url }: SenderInfo): Sender => ({
  tab: tab?.id,
  frame: frameId,
  url,
  incognito: tab?.incognito,
});
