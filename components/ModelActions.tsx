import type { ComponentChildren } from 'preact';
import { text } from '../lib/text';
import { Icon } from './Icon';

export type ModelActionsProps = {
  /** The model's name. */
  name: string;
  /** Whether it is in the person's list; absent until that is known. */
  saved: boolean | undefined;
  /** Whether it is chosen for comparison. */
  compared: boolean;
  /** What stands open below the buttons. */
  open: 'note' | 'cite' | undefined;
  onSave: () => void;
  onCompare: () => void;
  /** Opens the part, or closes the one that is open. */
  onOpen: (part: 'note' | 'cite') => void;
  /** What was just done or went wrong, and what can be done about it. */
  said?: ComponentChildren;
  /** The part that is open. */
  children?: ComponentChildren;
};

/** What can be done with a model: keep it, set it beside others, cite it. */
export function ModelActions(props: ModelActionsProps) {
  const { name, saved, compared, open, onOpen } = props;
  return (
    <section class="model-actions" aria-label={text('modelActions', name)}>
      <div class="action-row">
        <button type="button" class="action" aria-pressed={saved ?? false} onClick={props.onSave}>
          <Icon name={saved ? 'kept' : 'keep'} />
          {text(saved ? 'saved' : 'save')}
        </button>
        {saved && (
          <button type="button" class="action" aria-expanded={open === 'note'} onClick={() => onOpen('note')}>
            <Icon name="note" />
            {text('note')}
          </button>
        )}
        <button type="button" class="action" aria-pressed={compared} onClick={props.onCompare}>
          <Icon name="compare" />
          {text('compare')}
        </button>
        <button type="button" class="action" aria-expanded={open === 'cite'} onClick={() => onOpen('cite')}>
          <Icon name="cite" />
          {text('cite')}
        </button>
      </div>
      <p class="said" role="status">
        {props.said}
      </p>
      {props.children}
    </section>
  );
}
