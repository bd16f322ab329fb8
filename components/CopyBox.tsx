import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../lib/text';

export type CopyBoxProps = {
  label: string;
  value: string;
  rows: number;
  /** Puts a text on the clipboard; false when the browser does not let it. */
  copy: (text: string) => Promise<boolean>;
};

/** A text to take elsewhere: it may be changed here, is copied by a button, and goes nowhere by itself. */
export function CopyBox({ label, value, rows, copy }: CopyBoxProps) {
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const take = async () => {
    const copied = await copy(box.current?.value ?? value);
    if (!copied) box.current?.select();
    setSaid(text(copied ? 'copied' : 'copyByHand'));
  };
  return (
    <div class="copy-box">
      <label for={id}>{label}</label>
      <textarea id={id} ref={box} rows={rows} spellcheck={false} defaultValue={value} onInput={() => setSaid('')} />
      <p>
        <button type="button" class="button" onClick={() => void take()}>
          {text('copy')}
        </button>
        <span class="quiet" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
