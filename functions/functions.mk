# Shared by the Makefile of every function. `sam build` runs `make build-<logical id>` in a function's folder and collects what
# lands in ARTIFACTS_DIR. A module cannot be built from its folder alone, since it needs its siblings under shared/: so Maven runs
# once over the whole repository, for all functions, and again only when a source is newer than that run.
REPOSITORY := ../..
STAMP      := $(REPOSITORY)/target/functions-packaged
SOURCES    := $(shell find $(REPOSITORY)/pom.xml $(REPOSITORY)/shared $(REPOSITORY)/functions -name target -prune -o -type f -print)

build-%: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib"
	cp -R target/lambda/lib/. "$(ARTIFACTS_DIR)/lib/"

# SAM shows what a build writes to standard error only. The file names hold no blanks: make could not name them.
$(STAMP): $(SOURCES)
	mvn -q -B -f $(REPOSITORY)/pom.xml -pl functions/intake,functions/reading,functions/evaluation,functions/determination,functions/lookup,functions/review,functions/guidelines,functions/deadlines -am -DskipTests package >&2
	mkdir -p $(@D)
	touch $@
