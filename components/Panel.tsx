import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ModelSummary } from '../lib/catalog/summary';
import { text } from '../lib/text';
import { FamilyList } from './FamilyList';
import { Icon } from './Icon';
import type { LiveSource } from './LiveCard';
import { Pill } from './Pill';
import { type RecordState, RecordView } from './RecordView';
import { WrongPaper } from './WrongPaper';

export type PanelProps = {
  /** The page's model, or the family of models behind its paper or repository. */
  models: readonly ModelSummary[];
  /** The repository whose models these are (`owner/name`), when the page is a fork of it. */
  forkOf?: string;
  /** Host name of the page, as named by the button that hides the panel there. */
  site: string;
  initially: 'pill' | 'card';
  loadRecord: (slug: string) => Promise<RecordState>;
  live?: LiveSource;
  onResize: (panel: 'pill' | 'card') => void;
  onHidePage: () => void;
  onHideSite: () => void;
  /** What the person may tell bio.rodeo when the page is about another paper. */
  report: string;
  copy: (text: string) => Promise<boolean>;
  /** The panel is wrong here: remember that, and leave it open for the report. */
  onWrong: () => void;
};

/** The panel on a page: a pill that opens to the whole card. Escape closes the card and gives the focus back to the pill. */
export function Panel(props: PanelProps) {
  const { models, site, loadRecord, onResize } = props;
  const [open, setOpen] = useState(props.initially === 'card');
  const [chosen, setChosen] = useState(models.length === 1 ? models[0]?.slug : undefined);
  const [record, setRecord] = useState<RecordState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [wrong, setWrong] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!open || !chosen) return;
    let current = true;
    setRecord({ status: 'loading' });
    loadRecord(chosen).then((state) => current && setRecord(state));
    return () => {
      current = false;
    };
  }, [open, chosen, attempt, loadRecord]);

  // Before paint: a later effect may run after the next `resize` has set its wish, and before that is drawn.
  useLayoutEffect(() => {
    if (focusAfter.current) root.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = undefined;
  });

  const resize = (panel: 'pill' | 'card') => {
    if (wrong) return props.onHidePage();
    focusAfter.current = panel === 'card' ? '.card-scroll' : '.open';
    setOpen(panel === 'card');
    onResize(panel);
  };
  const choose = (slug: string | undefined) => {
    focusAfter.current = '.card-scroll';
    setChosen(slug);
  };

  const disown = () => {
    focusAfter.current = '.card-scroll';
    setWrong(true);
    props.onWrong();
  };

  if (!open)
    return (
      <div class="panel rodeo" ref={root}>
        <Pill models={models} forkOf={props.forkOf} onOpen={() => resize('card')} onHide={props.onHidePage} />
      </div>
    );
  const name = models.find(({ slug }) => slug === chosen)?.name ?? text('thisPage');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape pressed on any control inside ends here
    <div class="panel rodeo" ref={root} onKeyDown={(event) => event.key === 'Escape' && resize('pill')}>
      <section class="card" data-testid="card" aria-label={text('panelName', name)}>
        <div class="card-bar">
          {models.length > 1 && chosen && !wrong && (
            <button
              type="button"
              class="icon-button"
              aria-label={text('backToFamily')}
              onClick={() => choose(undefined)}
            >
              <Icon name="back" />
            </button>
          )}
          <span class="brand">
            <Icon name="lasso" /> bio.rodeo
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={text('closeCard')}
            title={text('closeCard')}
            aria-expanded="true"
            onClick={() => resize('pill')}
          >
            <Icon name="collapse" />
          </button>
        </div>
        {props.forkOf && <p class="card-note quiet">{text('forkOf', props.forkOf)}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard -- axe scrollable-region-focusable */}
        <div class="card-scroll" tabIndex={0} role="group" aria-label={name}>
          {wrong ? (
            <WrongPaper report={props.report} copy={props.copy} onDone={props.onHidePage} />
          ) : chosen ? (
            <RecordView state={record} onRetry={() => setAttempt(attempt + 1)} live={props.live} />
          ) : (
            <FamilyList models={models} onChoose={choose} />
          )}
        </div>
        {!wrong && (
          <div class="card-away">
            <button type="button" class="text-button" onClick={props.onHidePage}>
              {text('hidePage')}
            </button>
            <button type="button" class="text-button" onClick={props.onHideSite}>
              {text('hideSite', site)}
            </button>
            <button type="button" class="text-button" onClick={disown}>
              {text('wrongPaper')}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}
