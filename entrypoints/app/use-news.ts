import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { NewsLineProps } from '../../components/NewsLine';
import { newsOf } from '../../lib/news';
import { readUpdatedFrom, writeUpdatedFrom } from '../../lib/settings/first-run';
import { text } from '../../lib/text';

/** What the last update brought; absent: nothing, or the person has read it. */
export function useNews(): NewsLineProps | undefined {
  const [news, setNews] = useState<string>();
  const read = async () => {
    const before = await readUpdatedFrom();
    const key = before && newsOf(before, browser.runtime.getManifest().version);
    setNews(key && text(key));
  };
  useEffect(() => void read(), []);
  return news ? { news, onDismiss: () => void writeUpdatedFrom(undefined).then(read) } : undefined;
}
