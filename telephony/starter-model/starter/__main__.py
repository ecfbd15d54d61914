"""The commands of the recipe; see README.md."""

import argparse
import datetime
import multiprocessing
import pathlib
import shutil
import time

import torch

from . import features, kaldi, language, places, release, train
from .phones import Phones

LANGUAGES = ("zh", "en")


def words(arguments):
    """New graphs around the acoustic models that are there."""
    for each in arguments.language or LANGUAGES:
        begun, model = time.monotonic(), places.model(each)
        count, arcs = language.build(each, model / "graph", Phones.read(model / "graph"))
        release.describe(model, each, count)
        print(f"{each}: {count:,} words, {arcs:,} steps, {time.monotonic() - begun:.0f} s")


def learn(arguments):
    """The acoustic models, side by side, each from its last checkpoint on."""
    until = time.time() + arguments.minutes * 60 if arguments.minutes else None
    row = (arguments.plan, arguments.seed, arguments.first_layers, arguments.steps, arguments.rate, until)
    learners = [multiprocessing.get_context("spawn").Process(target=train.learn, args=(each, *row))
                for each in arguments.language or LANGUAGES]
    for each in learners:
        each.start()
    for each in learners:
        each.join()
    if any(each.exitcode for each in learners):
        raise SystemExit("not all was trained")


def install(arguments):
    """The trained models in place of the bundled ones, with graphs of their own."""
    for each in arguments.language or LANGUAGES:
        training = train.Training(each, arguments.plan, arguments.seed)
        if not training.resume():
            raise SystemExit(f"nothing was trained in {training.folder}")
        if arguments.mean_with:
            training.mean_with(dict(arguments.mean_with))
        training.network.eval()
        model = pathlib.Path(arguments.to) / f"starter-{each}" if arguments.to else places.model(each)
        for part in ("am", "conf"):
            (model / part).mkdir(parents=True, exist_ok=True)
        phones = Phones(training.names)
        decoding = kaldi.DECODING[each]
        kaldi.write_model(model / "am/final.mdl", training.network, phones, decoding)
        (model / "conf/mfcc.conf").write_text(features.SETTINGS)
        (model / "conf/model.conf").write_text(kaldi.CONFIGURATION.format(acoustic_scale=decoding.acoustic_scale))
        if not (model / release.LABEL).exists():
            shutil.copy(places.model(each) / release.LABEL, model)
        facts = release.training_facts(training, datetime.date.today())
        (model / "am/TRAINING.txt").write_text(facts)
        count, _ = language.build(each, model / "graph", phones)
        release.describe(model, each, count)
        print(f"{model}: {count:,} words")


def _checkpoint_and_share(text):
    file, _, share = text.partition("=")
    return file, float(share or 0.5)


def figures(arguments):
    """Measures the bundled models and writes the figures into their notes."""
    for each in arguments.language or LANGUAGES:
        model = places.model(each)
        release.measure(model, each)
        count = sum(1 for _ in (model / "graph/words.txt").open()) - 5
        release.describe(model, each, count)
        print((model / "am/FIGURES.txt").read_text("utf-8"))


def main():
    parser = argparse.ArgumentParser(prog="starter", description=__doc__)
    commands = parser.add_subparsers(required=True)
    for name, run in (("words", words), ("train", learn), ("install", install), ("figures", figures)):
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        command.add_argument("--language", action="append", choices=LANGUAGES)
        if name in ("train", "install"):
            command.add_argument("--plan", choices=train.PLANS, default=train.usual_plan(),
                                 help="how long: short to try the recipe, full, gpu (the usual one where there is one)")
            command.add_argument("--seed", type=int, default=1)
        if name == "train":
            command.add_argument("--first-layers",
                                 help="begin with those of this checkpoint, of another language too; all speech at once")
            command.add_argument("--steps", type=int, help="other than the plan's: more, where there is time")
            command.add_argument("--rate", type=float, help="the highest learning rate, other than the plan's")
            command.add_argument("--minutes", type=float, help="be done by then, in fewer steps")
        if name == "install":
            command.add_argument("--mean-with", action="append", type=_checkpoint_and_share, metavar="CHECKPOINT[=SHARE]",
                                 help="the mean with a checkpoint that it once began with: the middle, or another share")
            command.add_argument("--to", help="a folder instead of the project's resources")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    arguments.run(arguments)


if __name__ == "__main__":
    main()
