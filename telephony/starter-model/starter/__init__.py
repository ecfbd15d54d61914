"""The recipe of the bundled speech models: small Vosk models that hear synthetic voices."""
