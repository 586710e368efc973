@echo off
rem Starts Heyi from the folder it is installed in: the window without arguments, with a workspace or a package alone,
rem the command line with more.
rem HEYI_LANG=zh|en chooses the language, JAVA_HOME the Java (21 or newer) where the program has none of its own,
rem HEYI_JAVA_OPTS adds options for it.
setlocal
set "INSTALL=%~dp0"
set "NL=zh_CN"
if /i "%HEYI_LANG:~0,2%"=="en" set "NL=en"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%INSTALL%runtime\bin\java.exe" (
    set "JAVA=%INSTALL%runtime\bin\java"
    goto hasjava
)
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do for /f "delims=.-+ " %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% GEQ 21 goto hasjava
chcp 65001 >nul
if "%NL%"=="en" (
    echo heyi: no Java 21 or newer found; install one ^(for example Temurin 21^) or set JAVA_HOME to it. 1>&2
) else (
    echo heyi：没有找到 Java 21 或更新的版本；请安装（例如 Temurin 21），或将 JAVA_HOME 指向它。 1>&2
)
exit /b 2
:hasjava
for %%J in ("%INSTALL%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
rem What windows remember is shared by all of them, so it is no instance area, which belongs to one alone.
set "STATE=%HEYI_STATE%"
if not defined HEYI_STATE set "STATE=%USERPROFILE%\.heyi\state"
rem A program that is new here, or newer than it was: the plug-ins that the person had come into it first.
if not exist "%STATE%\plugins\installed.txt" goto restored
set "SEEN="
for %%J in ("%INSTALL%plugins\org.heyi.plugins_*.jar") do set "SELF=%%~nxJ"
if exist "%INSTALL%p2\org.heyi.plugins.program" set /p SEEN=<"%INSTALL%p2\org.heyi.plugins.program"
if "%SEEN%"=="%SELF%" goto restored
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% -application org.heyi.cli.app -data @none plugins restore 2>"%STATE%\plugins\restored.txt"
:restored
set "WORKSPACE=%HEYI_WORKSPACE%"
set "PACKAGE="
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--workspace" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if "%~1"=="-w" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if /i "%~x1"==".heyi" if "%~2"=="" (
    set "WINDOW=1"
    set "PACKAGE=%~f1"
)
if not defined WINDOW goto commandline
if not "%~2"=="" set "WORKSPACE=%~2"
if not exist "%STATE%" mkdir "%STATE%"
set "PLACE="
if defined WORKSPACE set "PLACE=--workspace "%WORKSPACE%""
if defined PACKAGE set "PLACE=%PLACE% --open "%PACKAGE%""
rem A window begins with little memory; the optimising compiler would make its short pieces of work dearer for minutes.
set "EARLY=-XX:+UseSerialGC -Xms64m -Xmn16m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:TieredStopAtLevel=1"
:again
"%JAVA%" %EARLY% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Dswt.autoScale.updateOnRuntime=true "-Dheyi.state=%STATE%" "-Dosgi.logfile=%STATE%\heyi.log" %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% -data @none %PLACE%
if %ERRORLEVEL%==23 goto again
if %ERRORLEVEL%==24 goto again
exit /b %ERRORLEVEL%
:commandline
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Djdk.console=java.base %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% -application org.heyi.cli.app -data @none %*
exit /b %ERRORLEVEL%
