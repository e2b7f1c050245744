"""Time reading and all extractors against NLTK's Punkt and NLTKWordTokenizer on the same text, in the same run.

    python benchmarks/speed.py [--dispatches | TEXT.jsonl ...]

Each line of TEXT.jsonl has ``text``. Without a file: the news texts of ``shared/gold`` beside the checkout where they
are at hand, else, and with --dispatches always, the shipped dispatches of all corpora. The bar is for news: above it
the program fails; on the dispatches, which are denser, it only tells the ratio. Sentences that stand in more than one
text are taken out first, so that no sentence repeats. One process, one core, its own time; the two are timed in turn,
and the medians are compared. Then the peak memory of reading the text once and five times over: the second is not above
the first where memory is constant. Last what ``crossings extract`` keeps of an article until the tables over all
articles are made: from the peaks of archives of two sizes, made of the shipped dispatches' sentences in another order.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from nltk.tokenize import NLTKWordTokenizer
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

from crossings import extract_article, read
from crossings.lexicon import words
from crossings.reading import sentences
from crossings.shipped import corpora

ROOT = Path(__file__).resolve().parents[1]
NEWS = ROOT.parent / "shared" / "gold" / "quotes" / "polnear_speech_train.jsonl"
BAR = 3.0  # of news


def _dispatches() -> tuple[str, list[str]]:
    names = corpora()
    texts = [text for corpus in names for text in read(corpus).articles["text"]]
    return f"the shipped dispatches of {' and '.join(names)}", texts


def _news(files: list[Path]) -> tuple[str, list[str]]:
    found = []
    for file in files:
        found += [json.loads(line)["text"] for line in file.read_text("utf-8").split("\n") if line.strip()]
    return ", ".join(file.name for file in files), found


def _without_repeats(texts: list[str], tokenizer: PunktSentenceTokenizer) -> list[str]:
    """Give the texts without the sentences that an earlier text has already."""
    seen: set[str] = set()
    kept = []
    for text in texts:
        parts, last = [], 0
        for start, end in tokenizer.span_tokenize(text):
            if text[start:end] in seen:
                parts.append(text[last:start])
                last = end
            seen.add(text[start:end])
        kept.append("".join(parts) + text[last:])
    return kept


def _seconds(work: Callable[[str], object], texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def _peak(work: Callable[[str], object], texts: list[str]) -> int:
    tracemalloc.start()
    for text in texts:
        work(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


# Run in a process of its own: the peak that the system reports is that of a process, in kilobytes, on a Mac in bytes.
_EXTRACT = """
import resource, sys
from crossings.exports import extract_to
extract_to(sys.argv[1], sys.argv[2], batch=int(sys.argv[3]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1))
"""
_BATCH = 200
ARCHIVES = (2_000, 6_000)  # articles; from the smaller number on what is kept at hand of each does not grow


def _made(articles: int, sentences: list[str], file: Path) -> None:
    """Write an archive of so many articles, each of sentences drawn from all, with other numbers in them."""
    drawn = random.Random(articles)
    with file.open("w", encoding="utf-8") as out:
        for number in range(articles):
            said = " ".join(drawn.sample(sentences, 9)).replace(" 20", f" {drawn.randint(11, 99)}")
            day = f"{1995 + number % 30}-{1 + number % 12:02}-{1 + number % 28:02}"
            out.write(json.dumps({"title": f"Report {number}", "date": day, "text": said}) + "\n")


def _kept(punkt: PunktSentenceTokenizer, few: int, many: int) -> float:
    """Give the kilobytes that an archive's extraction needs more for each article more."""
    texts = read("north_korea").articles["text"]
    sentences = [text[start:end] for text in texts for start, end in punkt.span_tokenize(text)]
    peaks = []
    with TemporaryDirectory() as folder:
        for articles in (few, many):
            archive = Path(folder) / f"{articles}.jsonl"
            _made(articles, sentences, archive)
            command = [sys.executable, "-c", _EXTRACT, archive, Path(folder) / "out", str(_BATCH)]
            peaks.append(int(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    return (peaks[1] - peaks[0]) / (many - few)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    of = parser.add_mutually_exclusive_group()
    of.add_argument("texts", nargs="*", type=Path, default=[], metavar="TEXT.jsonl", help="news, one text a line")
    of.add_argument("--dispatches", action="store_true", help="time the shipped dispatches, whatever is at hand")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--words", type=int, default=200_000, help="read at most about so many words")
    parser.add_argument("--archives", type=int, nargs=2, default=ARCHIVES, metavar="ARTICLES", help="sizes of the two "
                        "archives by which what is kept of an article is measured")  # fmt: skip
    asked = parser.parse_args()
    parameters = PunktParameters()
    parameters.abbrev_types = set(words(sentences.__file__, "abbreviations"))
    punkt, word_tokenizer = PunktSentenceTokenizer(parameters), NLTKWordTokenizer()

    def nltk_alone(text: str) -> int:
        return sum(len(word_tokenizer.tokenize(text[start:end])) for start, end in punkt.span_tokenize(text))

    files = asked.texts or ([NEWS] if NEWS.is_file() and not asked.dispatches else [])
    name, texts = _news(files) if files else _dispatches()
    texts = _without_repeats(texts, punkt)
    total, kept = 0, []
    for text in texts:
        if total >= asked.words:
            break
        kept.append(text)
        total += len(text.split())
    _seconds(extract_article, kept[:5])  # lexicons are read at the first use
    ours, theirs = [], []
    for _ in range(asked.runs):
        theirs.append(_seconds(nltk_alone, kept))
        ours.append(_seconds(extract_article, kept))
    our, their = statistics.median(ours), statistics.median(theirs)
    print(f"text: {name}, {len(kept)} articles, {total:,} words parted by white space, no sentence twice")
    print(f"Punkt and NLTKWordTokenizer  {total / their:10,.0f} words a second")
    print(f"reading and all extractors   {total / our:10,.0f} words a second")
    ratio = our / their
    bar = f"bar: at most {BAR:.1f}" if files else f"no bar: denser than news, of which it is to be at most {BAR:.1f}"
    print(f"ratio {ratio:.2f} ({bar}; median of {asked.runs} runs in turn)")
    few = kept[: max(1, len(kept) // 10)]
    once, again = _peak(extract_article, few), _peak(extract_article, few * 5)
    print(f"peak memory beyond the start: {once / 1e6:.1f} MB for {len(few)} articles, {again / 1e6:.1f} MB for 5x")
    if sys.platform != "win32":
        small, large = asked.archives
        told = f"{_kept(punkt, small, large):.0f} kilobytes an article ({small:,} against {large:,} articles)"
        print(f"crossings extract keeps {told}")
    return 1 if files and ratio > BAR else 0


if __name__ == "__main__":
    sys.exit(main())
