import { z } from 'zod';
import { AnswerBook, type Answered, answerShapes, type Question } from './answers';

/** A text file that only grows; the way to the disk is handed in. */
export interface JournalFile {
  /** Absent: there is none. */
  read(): string | undefined;
  /** Begins the file anew with this text. */
  write(text: string): void;
  append(text: string): void;
  remove(): void;
}

const Head = z.object({ journal: z.literal(1), begun: z.iso.date() });
const Line = z.object({ question: z.string(), key: z.string(), day: z.iso.date(), answer: z.unknown() });

/** An unfinished run is continued for a week; what it was told is then too old to be written as fresh. */
const lasts = 7 * 86_400_000;

export interface Journal {
  book: AnswerBook;
  /** The day the run began that is continued; absent: it begins now. */
  continues?: string;
  /** The day of a run left aside because it is too old. */
  tooOld?: string;
  record<Asked extends Question>(question: Asked, key: string, answered: Answered<Asked>): void;
}

/**
 * Opens the journal of a run: every answer is a line, written before the next question, so that a stop at any instant
 * loses at most the answer on its way. A line that was cut short, or does not have its shape, is asked again.
 */
export function openJournal(file: JournalFile | undefined, today: string, fresh: boolean): Journal {
  const text = fresh ? undefined : file?.read();
  const begun = text === undefined ? undefined : beginning(text);
  const old = begun !== undefined && Date.parse(today) - Date.parse(begun) > lasts;
  const book = new AnswerBook();
  const continues = old ? undefined : begun;
  const kept = continues === undefined || text === undefined ? [] : readLines(text, book);
  const head = JSON.stringify({ journal: 1, begun: continues ?? today });
  let opened = false;
  return {
    book,
    continues: book.size > 0 ? continues : undefined,
    tooOld: old ? begun : undefined,
    record(question, key, answered) {
      book.set(question, key, answered);
      // What was cut short goes before anything is added, else the next line would join it.
      if (!opened) file?.write(`${[head, ...kept].join('\n')}\n`);
      opened = true;
      file?.append(`${JSON.stringify({ question, key, ...answered })}\n`);
    },
  };
}

function beginning(text: string): string | undefined {
  return parseLine(text.slice(0, text.indexOf('\n')), Head)?.begun;
}

/** Puts what was answered into the book; gives the lines that were good. */
function readLines(text: string, book: AnswerBook): string[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole.split('\n').filter((row) => {
    const line = parseLine(row, Line);
    if (line === undefined || !Object.hasOwn(answerShapes, line.question)) return false;
    const question = line.question as Question;
    const answer = answerShapes[question].nullable().safeParse(line.answer);
    if (answer.success) book.set(question, line.key, { day: line.day, answer: answer.data });
    return answer.success;
  });
}

function parseLine<Value>(row: string, shape: z.ZodType<Value>): Value | undefined {
  try {
    return shape.safeParse(JSON.parse(row)).data;
  } catch {
    return undefined;
  }
}
